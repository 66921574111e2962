package org.scholion.importer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifiers and addresses of an entry, and the entry without them.
 *
 * @param doi bare
 * @param url null where the only address is the DOI's
 */
record Identifiers(String doi, String edn, String url, boolean arxiv, Entry rest) {

    // "10." is enough for a start; what a DOI may hold is nearly everything.
    private static final Pattern DOI =
            Pattern.compile(
                    "(?:https?\\s{0,2}:\\s{0,2}//\\s{0,2})?+(?:(?:dx\\.)?+doi\\.org/|doi\\s{0,2}[:=]?+\\s{0,2}(?:https?://(?:dx\\.)?+doi\\.org/)?+)?+"
                        + "(?<!\\d)(10\\.\\d{4,9}/[^\\s\"<>]++)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EDN =
            Pattern.compile("[;,.]?+\\s{0,2}EDN\\s{0,2}:?+\\s{0,2}([A-Z]{6})(?![\\p{L}\\d])\\.?+");
    private static final Pattern URL =
            Pattern.compile(
                    "(?:https?\\s?:\\s?//\\s?|www\\.)[^\\s<>\"“”]++", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL_LABEL =
            Pattern.compile(
                    "[\\[(<]?+\\s{0,2}(?:(?:available|accessible)\\s{1,2}(?:at|from|online|via)|retrieved\\s[^.;]{0,40}?from|retrieved|url|режим\\s{1,2}доступа"
                        + "|электронный\\s{1,2}ресурс|\\[\\s?online\\s?\\]\\s{0,2}\\.?\\s{0,2}available)?+\\s{0,3}[:.,]?+\\s{0,3}<?+$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ACCESSED =
            Pattern.compile(
                    "[\\[(]?+\\s{0,2}(?:accessed|last\\s{1,2}accessed|retrieved|viewed|consulted|consulté|дата\\s{1,2}обращения|последнее\\s{1,2}посещение)"
                        + "[\\s:,]{0,3}(?:on\\s)?+[^\\])]{0,40}?(?:\\d{4}|\\d\\d\\.\\d\\d\\.\\d\\d)(?:\\s?г\\.)?+\\s{0,2}[\\])]?+\\.?+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // arXiv:1203.1234v2 [hep-th]   [hep-ph/9802387]   [1611.09748]
    private static final Pattern ARXIV =
            Pattern.compile(
                    "[\\[(]?+\\s{0,2}(?:(?:e-?print\\s{0,2}:?+\\s{0,2})?+arxiv(?:\\s?\\.\\s?org)?+\\s{0,2}[:/]\\s{0,2}(?:abs/)?+[\\w-]{2,20}+\\s{0,2}[./]\\s{0,2}\\d{4,7}(?:v\\d{1,2})?+"
                        + "|(?:hep|astro|gr|cond|math|nucl|quant|physics|nlin|chao|cs|q|alg|solv)\\s?(?:-\\s?\\w{1,4}\\s?)?+/\\s?\\d{7}+"
                        + "|(?<=[,\\[(]\\s{0,2})[01]\\d[01]\\d\\s?\\.\\s?\\d{4,5}(?:v\\d{1,2})?+(?![\\d\\w])(?![-–]))(?:\\s{0,2}\\[\\s?[\\w."
                        + " -]{2,16}\\])?+\\s{0,2}[\\])]?+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARKS =
            Pattern.compile(
                    "\\(\\s{0,2}\\d{1,3}\\s?pp?\\.?\\s{0,2}\\)|[\\[(]\\s{0,2}(?:in\\s?press|to"
                        + " appear|forthcoming|submitted|accepted|в"
                        + " печати)\\s{0,2}[\\])]|,?\\s(?:to appear|in"
                        + " press|forthcoming)(?![\\p{L}\\d])\\.?|\\[\\s{0,2}(?:in\\s?spire|spires|crossref|pubmed|medline|google"
                        + " scholar|ads|электронный ресурс|online|текст|электрон\\."
                        + " ресурс)\\s{0,2}\\]|(?:(?<![\\p{L}\\d])PubMed\\s(?:\\[\\w{1,12}\\]\\s)?)?+(?<![\\p{L}\\d])PM(?:ID|CID)\\s?:?+\\s?(?:PMC)?+\\d++|(?<![\\p{L}\\d])ISBN(?:-1[03])?+\\s?:?+\\s?[\\dXх"
                        + " -]{10,17}|(?<![\\p{L}\\d])ISSN\\s?:?+\\s?\\d{4}-\\d{3}[\\dX]",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of several addresses or remarks of one kind no more than so many are looked for. */
    private static final int MAX_OF_A_KIND = 8;

    static Identifiers take(Entry entry, List<Entry.Link> links) {
        Entry rest = entry;
        String doi = linkedDoi(links);
        Matcher printed = DOI.matcher(rest.text);
        if (printed.find()) {
            int end = printed.start(1) + trimmed(printed.group(1)).length();
            doi = doi != null ? doi : rest.text.substring(printed.start(1), end);
            rest = rest.without(printed.start(), end);
        }
        String edn = null;
        Matcher number = EDN.matcher(rest.text);
        if (number.find()) {
            edn = number.group(1);
            rest = rest.without(number.start(), number.end());
        }
        String url = null;
        Matcher address = URL.matcher(rest.text);
        for (int i = 0; i < MAX_OF_A_KIND && address.find(); i++) {
            int end = address.start() + trimmed(address.group()).length();
            String text = rest.text.substring(address.start(), end);
            if (url == null && !(doi != null && text.contains("doi.org/"))) {
                url = text;
            }
            rest = rest.without(labelStart(rest.text, address.start()), end);
            address = URL.matcher(rest.text);
        }
        rest = without(rest, ACCESSED);
        boolean arxiv = ARXIV.matcher(rest.text).find();
        rest = without(without(rest, ARXIV), REMARKS);
        return new Identifiers(doi, edn, url, arxiv, rest);
    }

    private static Entry without(Entry entry, Pattern pattern) {
        Entry rest = entry;
        Matcher found = pattern.matcher(rest.text);
        for (int i = 0; i < MAX_OF_A_KIND && found.find(); i++) {
            rest = rest.without(found.start(), found.end());
            found = pattern.matcher(rest.text);
        }
        return rest;
    }

    private static int labelStart(String text, int at) {
        int from = Math.max(0, at - 90);
        Matcher label = URL_LABEL.matcher(text.substring(from, at));
        return label.find() ? from + label.start() : at;
    }

    private static String linkedDoi(List<Entry.Link> links) {
        for (Entry.Link link : links) {
            int at = link.target().indexOf("doi.org/10.");
            if (at >= 0) {
                return trimmed(link.target().substring(at + "doi.org/".length()));
            }
        }
        return null;
    }

    /** Without punctuation behind it; a closing bracket stays where it was opened inside. */
    static String trimmed(String address) {
        int end = address.length();
        while (end > 0) {
            char c = address.charAt(end - 1);
            boolean unopened =
                    c == ')' && address.lastIndexOf('(', end - 1) < 0
                            || c == ']' && address.lastIndexOf('[', end - 1) < 0;
            if (".,;:»”’\"'>".indexOf(c) < 0 && !unopened) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }
}
