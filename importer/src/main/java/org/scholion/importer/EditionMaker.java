package org.scholion.importer;

/** Makes an edition from parsed records. */
final class EditionMaker {

    private EditionMaker() {}
}
