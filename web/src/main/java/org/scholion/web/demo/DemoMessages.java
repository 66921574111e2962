package org.scholion.web.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.web.demo.Demo.Part;

/** What the demo says; in Russian in {@code messages/demo_ru.properties}. */
@MessageBundle("demo")
public interface DemoMessages {

    @Message("Try it as one of these people")
    String choose();

    @Message("This portal is a demo: whatever you do here, others can see and change.")
    String what();

    @Message(
            "{#switch part}{#case INSTRUCTOR}instructor{#case"
                    + " ASSISTANT}assistant{#case}student{/switch}")
    String part(Part part);
}
