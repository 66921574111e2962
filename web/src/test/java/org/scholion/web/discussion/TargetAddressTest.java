package org.scholion.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.discussion.TargetKind;

class TargetAddressTest {

    private static final String ID = "0H5RZ9BCV6MHE";

    @ParameterizedTest
    @EnumSource(names = {"SECTION", "BLOCK", "CLAIM", "NOTE", "REFERENCE"})
    void aThingIsReadAsItIsWritten(TargetKind kind) {
        TargetAddress address = TargetAddress.of(kind, Ids.next());
        assertEquals(Optional.of(address), TargetAddress.read(address.toString()));
    }

    @Test
    void wordsAndTheArticleAreReadAsTheyAreWritten() {
        for (TargetAddress address :
                new TargetAddress[] {
                    TargetAddress.ARTICLE,
                    TargetAddress.words(Ids.next(), 12, Ids.next(), 40),
                    TargetAddress.words(1, 0, 1, 9_999_999)
                }) {
            assertEquals(Optional.of(address), TargetAddress.read(address.toString()));
        }
    }

    @Test
    void anAnnotationHasTheAddressOfItsTarget() {
        Speech speech = new Speech(false);
        var ada = Speech.person("Ada Lind");
        assertEquals(
                TargetAddress.ARTICLE,
                TargetAddress.of(speech.begin(ada, false, Target.article())));
        assertEquals(
                TargetAddress.of(TargetKind.NOTE, 7),
                TargetAddress.of(speech.begin(ada, false, Target.of(TargetKind.NOTE, 7))));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Article",
                "article-" + ID,
                "block-",
                "block-0h5rz9bcv6mhe",
                "block-" + ID + "0",
                "block-UUUUUUUUUUUUU",
                "range-" + ID,
                "BLOCK-" + ID,
                "block-" + ID + "\n",
                "words-" + ID + "-1-" + ID,
                "words-" + ID + "--1-" + ID + "-4",
                "words-" + ID + "-1-" + ID + "-99999999",
                "words-" + ID + "-1-" + ID + "-٤",
                "../" + ID
            })
    void nothingElseIsAnAddress(String address) {
        assertEquals(Optional.empty(), TargetAddress.read(address));
    }
}
