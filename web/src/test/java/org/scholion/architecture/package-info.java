/**
 * The borders of modules and packages, as tests; {@code docs/architecture.md} says why they are.
 */
package org.scholion.architecture;
