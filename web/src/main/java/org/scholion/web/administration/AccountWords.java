package org.scholion.web.administration;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;

/** What templates ask of an account and of a text. */
@TemplateExtension
class AccountWords {

    private AccountWords() {}

    /** Its id, as in addresses. */
    static String address(Account account) {
        return Ids.inAddress(account.id);
    }

    /** As the value of a query parameter. */
    static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
