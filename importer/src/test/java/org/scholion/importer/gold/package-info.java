/** Gold readings of articles as editions, for measuring what the importer works out from them. */
package org.scholion.importer.gold;
