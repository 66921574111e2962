package org.scholion.web.writing;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.scholion.web.discussion.Parts;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** Shows the form of an annotation: as a page, or as the part of a page that a script asks for. */
@ApplicationScoped
class FormPages {

    record page(Frame frame, ReadingHead head, WritingForm form) implements TemplateInstance {}

    record part(Frame frame, WritingForm form) implements TemplateInstance {}

    private final ReadingHeads heads;
    private final Here here;

    FormPages(ReadingHeads heads, Here here) {
        this.heads = heads;
        this.here = here;
    }

    /**
     * @param path of the page, for the links that come back to it
     */
    Response show(int status, WritingForm form, String path, HttpServerRequest request) {
        Frame frame = Frame.of(request).leadingTo(path);
        TemplateInstance shown =
                Parts.isAskedFor(request)
                        ? new part(frame, form)
                        : new page(frame, heads.of(here.reading().id), form);
        return Parts.answer(status, frame, shown);
    }
}
