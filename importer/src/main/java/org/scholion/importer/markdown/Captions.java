package org.scholion.importer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions of tables and pictures, and pictures. */
final class Captions {

    private static final Pattern TABLE =
            Pattern.compile(
                    "[*_]{0,3}(?:Table|Таблица|Табл\\.)\\s*+[\\dIVX]{1,4}[*_]{0,3}\\s*+(?:[.:—–-]|$).*",
                    32);
    private static final Pattern FIGURE =
            Pattern.compile(
                    "[*_]{0,3}(?:Figure|Fig\\.|Scheme|Рисунок|Рис\\.|Схема)\\s*+[\\dIVX]{1,4}[*_]{0,3}\\s*+(?:[.:—–-]|$).*",
                    32);
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\]]*+)\\]\\(([^)\\s]*+)(?:\\s[^)]*+)?\\)");

    private Captions() {}

    static boolean ofTable(Piece piece) {
        return piece.is(Piece.Kind.PARAGRAPH) && TABLE.matcher(piece.text()).matches();
    }

    static boolean ofFigure(Piece piece) {
        return piece.is(Piece.Kind.PARAGRAPH) && FIGURE.matcher(piece.text()).matches();
    }

    /** The picture that a paragraph is; null where it is none. */
    static Picture picture(Piece piece) {
        Matcher picture = PICTURE.matcher(piece.text().strip());
        return piece.is(Piece.Kind.PARAGRAPH) && picture.matches()
                ? new Picture(picture.group(1).strip(), picture.group(2))
                : null;
    }

    record Picture(String description, String address) {}
}
