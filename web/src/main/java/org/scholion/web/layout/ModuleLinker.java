package org.scholion.web.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a module and all that it imports into one file, so that a page asks for one. It reads our
 * own modules alone, and those are written for it: each {@code import} and each {@code export}
 * begins a line, imports stand in one line and name what they take, what is exported is a function
 * or a constant.
 *
 * <p>Each module becomes a function that answers what it exports, in the order in which browsers
 * would run them: {@code const m1 = (() => { ... return { open, close }; })();}
 */
final class ModuleLinker {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:\\{ ([^}]+) } from )?'([^']+)';$");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export ((?:async )?function|const) (\\w+)");
    private static final Pattern LEFT = Pattern.compile("(?m)^(?:import|export)\\b.*$");

    private final Function<String, String> sources;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final StringBuilder linked = new StringBuilder();

    private ModuleLinker(Function<String, String> sources) {
        this.sources = sources;
    }

    /**
     * @param sources the text of a module by its path below {@code js}: {@code margin/slip.js}
     * @param entries paths of modules, run in this order
     * @return one module that imports nothing
     * @throws IllegalArgumentException for a module that is not written so
     */
    static String link(Function<String, String> sources, Iterable<String> entries) {
        ModuleLinker linker = new ModuleLinker(sources);
        entries.forEach(linker::add);
        return linker.linked.toString();
    }

    private String add(String path) {
        String known = names.get(path);
        if (known != null) {
            return known;
        }
        String name = "m" + names.size();
        names.put(path, name);
        String source = sources.apply(path);
        StringBuilder body = new StringBuilder();
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            String from = add(resolve(path, imports.group(2)));
            String taken =
                    imports.group(1) == null
                            ? ""
                            : "const { %s } = %s;".formatted(imports.group(1), from);
            imports.appendReplacement(body, Matcher.quoteReplacement(taken));
        }
        imports.appendTail(body);
        String exported =
                EXPORT.matcher(source)
                        .results()
                        .map(m -> m.group(2))
                        .collect(Collectors.joining(", "));
        String text = EXPORT.matcher(body).replaceAll("$1 $2");
        Matcher left = LEFT.matcher(text);
        if (left.find()) {
            throw new IllegalArgumentException(
                    "'%s' in js/%s; imports in one line by name, and exported functions and constants are allowed"
                            .formatted(left.group(), path));
        }
        linked.append(
                "const %s = (() => {\n%s\nreturn { %s };\n})();\n".formatted(name, text, exported));
        return name;
    }

    /** The path that a relative one means, seen from a module. */
    static String resolve(String from, String relative) {
        return java.net.URI.create("/" + from).resolve(relative).getPath().substring(1);
    }
}
