package org.scholion.importer.reference;

/**
 * Parts the words between the names and the figures of an article into its title and the name of
 * the periodical, where neither quotation marks nor emphasis do it.
 *
 * @param title null where there is only a container
 */
record TitleAndContainer(String title, String container) {

    /**
     * @param commas whether the style parts everything by commas
     */
    static TitleAndContainer of(String text, boolean commas) {
        if (PeriodicalName.isAll(text)) {
            return new TitleAndContainer(null, Clean.container(text));
        }
        int tail = PeriodicalName.abbreviatedTail(text);
        if (tail > 0) {
            return new TitleAndContainer(
                    Clean.title(text.substring(0, tail)), Clean.container(text.substring(tail)));
        }
        int cut = commas ? comma(text) : TitleEnd.beforePeriodical(text);
        if (cut < 0) {
            cut = commas ? TitleEnd.beforePeriodical(text) : comma(text);
        }
        if (cut <= 0) {
            return PeriodicalName.isPossible(text) || cut == 0
                    ? new TitleAndContainer(null, Clean.container(text))
                    : new TitleAndContainer(Clean.title(text), null);
        }
        String title = Clean.title(text.substring(0, cut));
        boolean asks = text.charAt(cut) == '?' || text.charAt(cut) == '!';
        return new TitleAndContainer(
                title == null || !asks ? title : title + text.charAt(cut),
                Clean.container(text.substring(cut + 1)));
    }

    /** Place of the comma behind the title; -1 where none is likely. */
    private static int comma(String text) {
        if (PeriodicalName.isPossible(text)) {
            return -1;
        }
        for (int i = text.lastIndexOf(',', text.length() - 2);
                i > 0;
                i = text.lastIndexOf(',', i - 1)) {
            String before = text.substring(0, i);
            if (PeriodicalName.isPossiblePart(text.substring(i + 1).strip())
                    && (PeriodicalName.words(text, 0, i) >= 2
                            || PeriodicalName.hasSmallWord(before))) {
                return i;
            }
        }
        return -1;
    }
}
