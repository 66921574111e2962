package org.scholion.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets and modules that change with their content, so that browsers may keep
 * them: {@code /css/base.css?v=3f2a9c01}.
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

    /** Of the pages about claims, besides. */
    static final List<String> CLAIM_SHEETS =
            List.of("controls", "claims", "choices", "claim", "desk", "forms", "past", "orphans");

    /** Of the pages of courses, besides. */
    static final List<String> COURSE_SHEETS =
            List.of("course", "courses", "fields", "members", "joining", "grouping");

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file below {@code META-INF/resources}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public String at(String path) {
        return addresses.computeIfAbsent(path, Assets::versioned);
    }

    /** Addresses of the style sheets of every page. */
    public List<String> sheets() {
        return addresses(SHEETS);
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

    private static String versioned(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("META-INF/resources/" + path)) {
            if (file == null) {
                throw new IllegalArgumentException("no asset '%s'".formatted(path));
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return "/" + path + "?v=" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read asset " + path, cause);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
