package org.scholion.importer.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InferenceCuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | SUMS_UP  | Thus                       | Thus, the boats were late.
                    en | SUMS_UP  | All this convincingly proves | All this convincingly proves the point.
                    en | SUMS_UP  | the above data indicate    | Many hoped, but the above data indicate otherwise.
                    en | SUMS_UP  | These figures show         | These figures show a decline.
                    en | SUMS_UP  | So                         | So, nobody paid.
                    en | FOLLOWS  | Therefore                  | Therefore the price fell.
                    en | FOLLOWS  | This clearly indicates     | This clearly indicates a decline.
                    en | FOLLOWS  | That is why                | That is why nobody paid.
                    en | BACKS_UP | For example                | For example, the Ada was late.
                    en | BACKS_UP | This is clearly evidenced by | This is clearly evidenced by letters.
                    en | GOES_ON  | Moreover                   | Moreover, prices fell.
                    ru | SUMS_UP  | Таким образом              | Таким образом, баржи опаздывали.
                    ru | SUMS_UP  | Всё это убедительно доказывает | Всё это убедительно доказывает верность выводов.
                    ru | SUMS_UP  | можно сделать вывод        | Отсюда же можно сделать вывод о ценах.
                    ru | FOLLOWS  | Следовательно              | Следовательно, цены упали.
                    ru | FOLLOWS  | Это означает               | Это означает, что цены упали.
                    ru | BACKS_UP | Так                        | Так, в 1901 г. шли сорок барж.
                    ru | BACKS_UP | Об этом прямо свидетельствуют | Об этом прямо свидетельствуют письма.
                    ru | GOES_ON  | Кроме того                 | Кроме того, упали цены.
                    """)
    void aSentenceSaysHowItIsTied(String language, Tie.Kind kind, String cue, String sentence) {
        Tie tie = InferenceCues.of(language).orElseThrow().tie(sentence);
        assertEquals(new Tie(kind, cue), tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All this has a bad effect on trade.",
                "All these projects implemented long ago have paid.",
                "It can be said that nobody paid.",
                "So far nobody has paid.",
                "This year, three reports show a decline.",
                "The boats were thus late.",
                "The above named captain was late.",
                "It was so cold that the river froze.",
                "These boats carried novels."
            })
    void aSentenceWithoutACueSaysNothing(String sentence) {
        assertNull(InferenceCues.of("en-GB").orElseThrow().tie(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Так называемые речные школы закрылись.",
                "Это был трудный год.",
                "Эти баржи везли романы.",
                "Так много барж не видели никогда."
            })
    void aRussianSentenceWithoutACueSaysNothing(String sentence) {
        assertNull(InferenceCues.of("ru").orElseThrow().tie(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Conclusion, true",
        "en, 6. Conclusions, true",
        "en, Concluding remarks, true",
        "en, IV. Summary and outlook, true",
        "en, Introduction, false",
        "en, The Conclusion of Peace, false",
        "ru, Заключение, true",
        "ru, 4. Выводы, true",
        "ru, Введение, false"
    })
    void titlesSayWhereAnArticleConcludes(String language, String title, boolean concludes) {
        assertEquals(concludes, InferenceCues.of(language).orElseThrow().isConclusion(title));
    }
}
