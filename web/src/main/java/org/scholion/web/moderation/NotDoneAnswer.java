package org.scholion.web.moderation;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.scholion.web.discussion.Parts;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** Says in a sentence why nothing was done: as a page, or as the part that a script asks for. */
class NotDoneAnswer {

    record page(Frame frame, ReadingHead head, String thread, Why why, String typed)
            implements TemplateInstance {}

    record part(Frame frame, Why why) implements TemplateInstance {}

    private final ReadingHeads heads;
    private final Here here;

    NotDoneAnswer(ReadingHeads heads, Here here) {
        this.heads = heads;
        this.here = here;
    }

    @ServerExceptionMapper
    public Response notDone(NotDone not, HttpServerRequest request) {
        ReadingHead head = heads.of(here.reading().id);
        String thread = Touch.address(head.address(), not.post());
        Frame frame = Frame.of(request).leadingTo(thread);
        TemplateInstance shown =
                Parts.isAskedFor(request)
                        ? new part(frame, not.why())
                        : new page(frame, head, thread, not.why(), not.typed());
        return Parts.answer(not.status(), frame, shown);
    }
}
