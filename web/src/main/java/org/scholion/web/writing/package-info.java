/**
 * Writing into the margin: forms, and what is done with what they send. Read {@link
 * org.scholion.web.writing.Writing} first.
 */
package org.scholion.web.writing;
