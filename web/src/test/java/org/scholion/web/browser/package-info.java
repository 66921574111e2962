/** Tests that look at the pages with a real browser and with the HTML checker of the W3C. */
package org.scholion.web.browser;
