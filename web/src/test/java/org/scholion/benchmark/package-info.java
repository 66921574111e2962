/** What the pages are measured against; {@code docs/benchmarks.md} says how. */
package org.scholion.benchmark;
