package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the marks of notes from powers and other raised text. */
final class NoteMarks implements RaisedText {

    private static final Pattern RAISED = Pattern.compile("<sup>\\s*(\\d{1,4})\\s*</sup>");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(?:\\s*[,;]\\s*\\d{1,4})*+");

    private final Set<String> known;
    private final Set<String> sure = new HashSet<>();
    private final Set<String> marked = new HashSet<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private int line;

    /**
     * @param known the numbers of the notes
     * @param texts all texts that may hold marks
     */
    NoteMarks(Set<String> known, Collection<String> texts) {
        this.known = known;
        for (String text : texts) {
            Matcher raised = RAISED.matcher(text);
            while (raised.find()) {
                if (!isPower(text.substring(Math.max(0, raised.start() - 20), raised.start()))) {
                    sure.add(raised.group(1));
                }
            }
        }
    }

    /** Says where the text that is read next begins. */
    NoteMarks at(int line) {
        this.line = line;
        return this;
    }

    @Override
    public List<String> notes(String raised, CharSequence before) {
        List<String> numbers = numbers(raised);
        if (numbers.isEmpty()) {
            return null;
        }
        String near =
                before.subSequence(Math.max(0, before.length() - 20), before.length()).toString();
        boolean power = isPower(near);
        if (power && numbers.stream().anyMatch(sure::contains)) {
            return null;
        }
        if (!known.containsAll(numbers)) {
            if (!power) {
                numbers.stream()
                        .filter(n -> !known.contains(n))
                        .forEach(n -> unknown.putIfAbsent(n, line));
            }
            return null;
        }
        marked.addAll(numbers);
        return numbers;
    }

    private static List<String> numbers(String raised) {
        if (raised.startsWith("^")) {
            return List.of(raised.substring(1));
        }
        String bare = raised.replaceAll("^[\\[(]|[\\])]$", "");
        List<String> numbers = new ArrayList<>();
        if (bare.matches("\\*{1,3}")) {
            numbers.add(bare);
        } else if (NUMBERS.matcher(bare).matches()) {
            for (String number : bare.split("[,;]")) {
                numbers.add(number.strip());
            }
        }
        return numbers;
    }

    /** Whether a number raised behind this text is a power: {@code 10}, {@code km}, {@code R}. */
    private static boolean isPower(String before) {
        int start = before.length();
        while (start > 0 && Character.isLetterOrDigit(before.charAt(start - 1))) {
            start--;
        }
        String word = before.substring(start);
        return word.equals("10") || SmallWords.takesPower(word);
    }

    /** The numbers of notes that some mark points to. */
    Set<String> marked() {
        return marked;
    }

    /** Marks without a note, each with the line where its text begins. */
    Map<String, Integer> unknown() {
        return unknown;
    }
}
