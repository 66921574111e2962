/** Who may read an article, as whoever cares for it sees and changes it. */
package org.scholion.web.sharing;
