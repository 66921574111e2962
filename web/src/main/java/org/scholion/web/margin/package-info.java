/**
 * The page of a reading: the text with its highlights, and the threads beside it. Read {@link
 * org.scholion.web.margin.Margin} first.
 */
package org.scholion.web.margin;
