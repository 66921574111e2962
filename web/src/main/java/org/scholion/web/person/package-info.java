/**
 * Everything about one person: as an archive to take away, and how it is forgotten. Read {@link
 * org.scholion.web.person.PersonArchive} and {@link org.scholion.web.person.Departure}.
 */
package org.scholion.web.person;
