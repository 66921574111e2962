package org.scholion.web.layout;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.scholion.web.language.InterfaceLanguage;

/**
 * What the frame of a page depends on: the reader's choices and the page's own path.
 *
 * @param path where the page is, for the links that come back to it
 */
public record Frame(InterfaceLanguage language, Theme theme, String path) {

    public static Frame of(HttpServerRequest request) {
        InterfaceLanguage language =
                InterfaceLanguage.choose(
                        cookie(request, InterfaceLanguage.COOKIE),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Theme theme = Theme.of(cookie(request, Theme.COOKIE)).orElse(Theme.AUTO);
        return new Frame(language, theme, request.path());
    }

    /**
     * The same for a page that answers a form: its links come back to another page, since its own
     * address takes forms only.
     *
     * @param page path and query of a page of this portal
     */
    public Frame leadingTo(String page) {
        return new Frame(language, theme, page);
    }

    private static String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** The page in the reader's language. */
    public TemplateInstance dress(TemplateInstance page) {
        return page.setLocale(language.locale);
    }

    public List<InterfaceLanguage> languages() {
        return List.of(InterfaceLanguage.values());
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    /** The path as a query parameter. */
    public String back() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /**
     * A date for people: {@code 2023-10-30} becomes "30 October 2023"; a month or year alone stays
     * one; what is no date stays as it is.
     */
    public String date(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> LocalDate.parse(iso).format(pattern("d MMMM yyyy"));
                case 7 -> YearMonth.parse(iso).format(pattern("LLLL yyyy"));
                default -> iso;
            };
        } catch (DateTimeException noDate) {
            return iso;
        }
    }

    /** The day of an instant, in UTC, for people. */
    public String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, ZoneOffset.UTC).toString());
    }

    /** Day and time of an instant, in UTC, for people: {@code 30 October 2023, 14:05}. */
    public String moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).format(pattern("d MMMM yyyy, HH:mm"));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale);
    }

    /** What the interface calls a language: {@code ru} is "Russian" or "русский". */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.locale);
    }
}
