/**
 * The databases that the tests run on: H2 in memory, and for what is tagged {@code database} once
 * more an embedded PostgreSQL.
 */
package org.scholion.web.database;
