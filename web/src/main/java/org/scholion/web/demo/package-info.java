/**
 * A portal to try out, started with {@code --demo}: people whom anybody may sign in as. Read {@link
 * org.scholion.web.demo.DemoStart} first.
 */
package org.scholion.web.demo;
