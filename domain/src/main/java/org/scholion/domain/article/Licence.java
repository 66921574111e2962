package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What may be done with an article: the words printed and the address printed, which need not
 * agree.
 */
@Embeddable
public class Licence {

    @Column(name = "licence_text", length = 4_000)
    public String text;

    @Column(name = "licence_url", length = 2_000)
    public String url;

    protected Licence() {}

    public Licence(String text, String url) {
        this.text = text;
        this.url = url;
    }
}
