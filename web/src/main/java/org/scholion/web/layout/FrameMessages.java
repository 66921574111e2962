package org.scholion.web.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame of every page says; in Russian in {@code messages/frame_ru.properties}. */
@MessageBundle("frame")
public interface FrameMessages {

    @Message("Scholion: read a scholarly article together")
    String siteTitle();

    @Message("Scholion: a seminar reads one scholarly article together, in its margin.")
    String about();

    @Message("Skip to the content")
    String skipToContent();

    @Message("Portal")
    String portal();

    @Message("Articles")
    String articles();

    @Message("Language of the interface")
    String language();

    @Message("Colours")
    String theme();

    @Message("{#switch theme}{#case AUTO}Auto{#case LIGHT}Light{#case DARK}Dark{/switch}")
    String themeName(Theme theme);

    @Message("You are here")
    String crumbs();

    @Message("Start")
    String start();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("My courses")
    String myCourses();

    @Message("My account")
    String account();

    @Message("Administration")
    String administration();
}
