/**
 * The one rule of who may do what. Read {@link org.scholion.domain.permission.Permissions}: it is a
 * table.
 */
package org.scholion.domain.permission;
