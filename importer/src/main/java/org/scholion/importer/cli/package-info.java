/** The importer as a program. Its outside is fixed: options, exit status and JSON. */
package org.scholion.importer.cli;
