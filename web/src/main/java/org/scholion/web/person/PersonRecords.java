package org.scholion.web.person;

import java.util.List;

/**
 * What one feature keeps about people. Every feature that stores something by an account has a bean
 * of this kind, and observes {@link PersonForgotten} where that must go when the person goes.
 */
public interface PersonRecords {

    List<PersonSection> sections();
}
