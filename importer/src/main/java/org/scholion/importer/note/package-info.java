/**
 * Works out what a note points to: the source it gives, or, for Ibid. and its relatives, the note
 * it repeats. Read {@link org.scholion.importer.note.NoteReader} first.
 */
package org.scholion.importer.note;
