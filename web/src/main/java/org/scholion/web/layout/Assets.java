package org.scholion.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets and modules that change with their content, so that browsers may keep
 * them: {@code /css/base.css?v=3f2a9c01}, {@code /js/v-9e07b1d4/card.js}. All modules share one
 * version, and it stands in the path: so a module that another imports by a relative address
 * ({@code import './anchoring/place.js'}) has it too. {@link ModuleAddresses} answers them.
 */
@ApplicationScoped
@Named("assets")
public class Assets {

    /** In the order of their layers. */
    static final List<String> SHEETS =
            List.of(
                    "faces",
                    "global",
                    "base",
                    "layout",
                    "masthead",
                    "article",
                    "shelf",
                    "blocks",
                    "text",
                    "notes",
                    "print");

    /** Of the page of a reading, besides. */
    static final List<String> MARGIN_SHEETS =
            List.of(
                    "seminar",
                    "highlight",
                    "margin",
                    "marginbar",
                    "selectionbar",
                    "slip",
                    "thread",
                    "write");

    /** Of the pages about claims, besides. */
    static final List<String> CLAIM_SHEETS =
            List.of("controls", "claims", "choices", "claim", "desk", "forms", "past", "orphans");

    /** All files below {@code js}. */
    static final List<String> MODULES =
            List.of(
                    "anchoring/place",
                    "card",
                    "curation",
                    "drop",
                    "margin",
                    "margin/choose",
                    "margin/kept",
                    "margin/lit",
                    "margin/live",
                    "margin/news",
                    "margin/note",
                    "margin/page",
                    "margin/send",
                    "margin/slip",
                    "outline",
                    "progress",
                    "selection",
                    "textclaim");

    private static final String MODULE_FOLDER = "js/";

    private final String modules = version(MODULES.stream().map(Assets::module).toList());

    /** Of the pages of courses, besides. */
    static final List<String> COURSE_SHEETS =
            List.of("course", "courses", "fields", "members", "joining", "grouping");

    private final String icon =
            "data:image/svg+xml,"
                    + URLEncoder.encode(text("img/scholion.svg").strip(), StandardCharsets.UTF_8)
                            .replace("+", "%20");

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file below {@code META-INF/resources}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public String at(String path) {
        return addresses.computeIfAbsent(path, this::versioned);
    }

    /** The sign of the portal, within the page: one request less for each first visit. */
    public String icon() {
        return icon;
    }

    /** Addresses of the style sheets of every page. */
    public List<String> sheets() {
        return addresses(SHEETS);
    }

    /** Addresses of the style sheets that pages about a talk have besides. */
    public List<String> marginSheets() {
        return addresses(MARGIN_SHEETS);
    }

    /** Addresses of the style sheets that pages about claims have besides. */
    public List<String> claimSheets() {
        return addresses(CLAIM_SHEETS);
    }

    /** Addresses of the style sheets that pages of courses have besides. */
    public List<String> courseSheets() {
        return addresses(COURSE_SHEETS);
    }

    private List<String> addresses(List<String> sheets) {
        return sheets.stream().map(name -> at("css/" + name + ".css")).toList();
    }

    /**
     * Path of a module with the version of today.
     *
     * @param name behind {@code js/}, such as {@code card.js}
     */
    String moduleAt(String name) {
        return "/" + MODULE_FOLDER + "v-" + modules + "/" + name;
    }

    private String versioned(String path) {
        String version = version(List.of(path));
        return path.startsWith(MODULE_FOLDER)
                ? moduleAt(path.substring(MODULE_FOLDER.length()))
                : "/" + path + "?v=" + version;
    }

    private static String module(String name) {
        return MODULE_FOLDER + name + ".js";
    }

    private static String version(List<String> paths) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        paths.forEach(path -> all.writeBytes(read(path)));
        return digest(all.toByteArray());
    }

    /** Eight hexadecimal digits that change with the content. */
    static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /**
     * The text of a file below {@code META-INF/resources}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    static String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    private static byte[] read(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("META-INF/resources/" + path)) {
            if (file == null) {
                throw new IllegalArgumentException("no asset '%s'".formatted(path));
            }
            return file.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read asset " + path, cause);
        }
    }
}
