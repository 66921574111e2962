/**
 * The articles that the portal holds: {@link org.scholion.web.library.Library} stores an edition in
 * one transaction and decides which article it belongs to.
 */
package org.scholion.web.library;
