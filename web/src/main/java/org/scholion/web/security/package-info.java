/**
 * Who may do what, which requests are refused, and what every answer says to the browser about its
 * safety.
 */
package org.scholion.web.security;
