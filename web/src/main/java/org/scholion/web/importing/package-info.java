/**
 * How teachers bring articles in: a file is uploaded, worked on, shown as a report, and then kept
 * or discarded. Read {@link org.scholion.web.importing.ImportDesk} first.
 */
package org.scholion.web.importing;
