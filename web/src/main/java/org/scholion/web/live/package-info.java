/**
 * Tells open pages that something changed; what changed they ask for. Read {@link
 * org.scholion.web.live.Hub} first.
 */
package org.scholion.web.live;
