/**
 * The language of the interface: English or Russian. Read {@link
 * org.scholion.web.language.InterfaceLanguage} first.
 */
package org.scholion.web.language;
