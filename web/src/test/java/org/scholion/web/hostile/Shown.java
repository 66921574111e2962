package org.scholion.web.hostile;

import java.util.List;
import java.util.Map;
import org.scholion.domain.people.Account;

/**
 * A page and what somebody reads on it.
 *
 * @param path where it is; or where the form is sent that it answers
 * @param sent the fields of that form; null for a page that is opened
 * @param words in any order, each as it was typed
 */
record Shown(Account who, String path, Map<String, String> sent, List<String> words) {

    Shown {
        words = List.copyOf(words);
    }

    Shown(Account who, String path, List<String> words) {
        this(who, path, null, words);
    }
}
