package org.scholion.importer.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.audit.YearMention.Kind;

/**
 * Finds the years from 1800 to 2099 that a text speaks of, and by the words before each what kind
 * of time is meant. English and Russian; {@code 2007–2008} is two years.
 */
final class YearMentions {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\d.,/_-])(?:18|19|20)\\d\\d(?![\\p{L}\\d/_])(?![.,]\\d)");
    private static final int REACH = 45;
    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\d][.,]?\\s$");

    private static final String LINK = "(?:\\s+(?:of|in|for|the|году|года|г\\.))*+\\s*+$";
    private static final Pattern END =
            Pattern.compile("(?:\\bend|\\bconclusion|(?<!\\p{L})(?:конц[еуа]|итогам))" + LINK);
    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?:(?<name>first|second|third|fourth|\\b[1-4](?:st|nd|rd|th)?|\\bi{1,3}v?|iv"
                            + "|перв\\p{L}++|втор\\p{L}++|треть\\p{L}++|четв[её]рт\\p{L}++)"
                            + "\\s+(?<part>quarter|half|квартал\\p{L}*+|полугоди\\p{L}++)"
                            + "|q(?<q>[1-4]))"
                            + LINK);
    private static final Pattern MONTHS =
            Pattern.compile("(?<count>[\\p{L}\\d]++)\\s+(?:months|месяц\\p{L}*+)" + LINK);
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\p{L})(?<month>\\p{L}{3,9})(?:\\s+\\d{1,2},?)?" + LINK);
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?<!\\p{L})(?:за|the whole of|all of|full-year)\\s+(?:the\\s+year\\s+)?$");
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?<!\\p{L})(?:for|by|until|till|before|to|towards|through|compared|with|than|from|since|after|against|over|к|до|после|с|от|по"
                        + " сравнению с|чем в|против|относительно|начиная с|уровн\\p{L}++)"
                        + "(?:\\s+(?:the|year|in|of))*+\\s*+$");

    private static final List<String> NUMBERS =
            List.of(
                    "",
                    "one|одн",
                    "two|дв",
                    "three|тр",
                    "four|четыр",
                    "five|пят",
                    "six|шест",
                    "seven|сем",
                    "eight|вос",
                    "nine|девят",
                    "ten|десят",
                    "eleven|одиннадцат",
                    "twelve|двенадцат");
    private static final List<String> MONTH_NAMES =
            List.of(
                    "",
                    "january|январ",
                    "february|феврал",
                    "march|март",
                    "april|апрел",
                    "may|мая|мае",
                    "june|июн",
                    "july|июл",
                    "august|август",
                    "september|сентябр",
                    "october|октябр",
                    "november|ноябр",
                    "december|декабр");

    private YearMentions() {}

    static List<YearMention> in(String text) {
        List<YearMention> mentions = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(small);
        while (year.find()) {
            String before = small.substring(Math.max(0, year.start() - REACH), year.start());
            mentions.add(mention(Integer.parseInt(year.group()), before, year.start()));
        }
        return mentions;
    }

    private static YearMention mention(int year, String before, int at) {
        if (!WORD_BEFORE.matcher(before).find()) {
            return year(year, Kind.DURING, at);
        }
        Matcher end = END.matcher(before);
        if (end.find()) {
            return total(year, 12, at);
        }
        Matcher quarter = QUARTER.matcher(before);
        if (quarter.find()) {
            return total(year, lastMonth(quarter), at);
        }
        Matcher months = MONTHS.matcher(before);
        if (months.find() && number(months.group("count")) > 0) {
            return total(year, number(months.group("count")), at);
        }
        Matcher month = MONTH.matcher(before);
        if (month.find() && month(month.group("month")) > 0) {
            YearMonth whole = YearMonth.of(year, month(month.group("month")));
            return new YearMention(year, Kind.MONTH, whole.atDay(1), whole.atEndOfMonth(), at);
        }
        Kind kind = Kind.DURING;
        if (TOTAL.matcher(before).find()) {
            kind = Kind.TOTAL;
        } else if (BESIDE.matcher(before).find()) {
            kind = Kind.BESIDE;
        }
        return year(year, kind, at);
    }

    private static YearMention year(int year, Kind kind, int at) {
        return new YearMention(
                year, kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), at);
    }

    private static YearMention total(int year, int lastMonth, int at) {
        return new YearMention(
                year,
                Kind.TOTAL,
                LocalDate.of(year, 1, 1),
                YearMonth.of(year, lastMonth).atEndOfMonth(),
                at);
    }

    private static int lastMonth(Matcher quarter) {
        if (quarter.group("q") != null) {
            return 3 * Integer.parseInt(quarter.group("q"));
        }
        String name = quarter.group("name");
        int nth =
                switch (name.charAt(0)) {
                    case 'f' -> name.startsWith("fi") ? 1 : 4;
                    case 's', '2', 'в' -> 2;
                    case 't', '3', 'т' -> 3;
                    case '4', 'ч' -> 4;
                    case 'i' -> name.equals("iv") ? 4 : name.length();
                    default -> 1;
                };
        boolean half = quarter.group("part").matches("half|полугоди.*");
        return half ? Math.min(12, 6 * nth) : 3 * nth;
    }

    private static int number(String word) {
        if (word.matches("\\d{1,2}")) {
            int months = Integer.parseInt(word);
            return months <= 12 ? months : 0;
        }
        return index(NUMBERS, word);
    }

    /** {@code november}, {@code nov} and {@code ноября} are 11; 0 where it is no month. */
    private static int month(String word) {
        boolean english = word.charAt(0) <= 'z';
        for (int i = 1; english && i < MONTH_NAMES.size(); i++) {
            if (MONTH_NAMES.get(i).startsWith(word)) {
                return i;
            }
        }
        return english ? 0 : index(MONTH_NAMES, word);
    }

    /** Which entry one of whose beginnings the word has; 0 where none. */
    private static int index(List<String> names, String word) {
        for (int i = 1; i < names.size(); i++) {
            for (String beginning : names.get(i).split("\\|")) {
                if (word.startsWith(beginning)) {
                    return i;
                }
            }
        }
        return 0;
    }
}
