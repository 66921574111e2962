/** The portal. Packages are features; start with {@code article} and {@code reading}. */
package org.scholion.web;
