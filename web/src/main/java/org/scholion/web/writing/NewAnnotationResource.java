package org.scholion.web.writing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.discussion.ThreadPages;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.writing.WritingForm.Values;

/** Begins threads: the form about one target, and what it sends. */
@Requires(Right.ANNOTATE)
@Path("/readings/{reading}")
public class NewAnnotationResource {

    private final Forms forms;
    private final FormPages pages;
    private final Writing writing;
    private final ThreadPages threads;
    private final Here here;

    NewAnnotationResource(
            Forms forms, FormPages pages, Writing writing, ThreadPages threads, Here here) {
        this.forms = forms;
        this.pages = pages;
        this.writing = writing;
        this.threads = threads;
        this.here = here;
    }

    /**
     * @param kind with which the form begins; a comment where there is none of that name
     */
    @GET
    @Path("targets/{target}/new")
    public Response form(
            @PathParam("reading") String reading,
            @PathParam("target") String target,
            @QueryParam("kind") String kind,
            @QueryParam("audience") String audience,
            @Context HttpServerRequest request) {
        TargetAddress about = TargetAddress.read(target).orElseThrow(NotFoundException::new);
        Values values =
                new Values(
                        Stream.of(AnnotationKind.values())
                                .filter(known -> known.name().equalsIgnoreCase(kind))
                                .findFirst()
                                .orElse(AnnotationKind.COMMENT),
                        "only_me".equalsIgnoreCase(audience) ? Audience.ONLY_ME : Audience.READING,
                        "",
                        "",
                        0,
                        true,
                        Ids.inAddress(Ids.next()),
                        null,
                        null);
        return pages.show(200, forms.begin(about, values, null, false), request.path(), request);
    }

    @POST
    @Path("annotations")
    public Response write(
            @PathParam("reading") String reading,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        TargetAddress about = TargetAddress.read(sent.target).orElseThrow(BadRequestException::new);
        if (sent.audience == null) {
            throw new BadRequestException();
        }
        if (sent.isPreview()) {
            return again(200, about, sent, null, request);
        }
        try {
            long thread = writing.begin(forms.chosen(about, sent), sent.wanted());
            return Parts.isAskedFor(request)
                    ? threads.show(thread, false, request)
                    : Parts.to(address() + "/threads/" + Ids.inAddress(thread));
        } catch (NotWritten not) {
            return again(
                    not.why() == Refusal.NO_SUCH_PLACE ? 404 : 400,
                    about,
                    sent,
                    not.why(),
                    request);
        }
    }

    private Response again(
            int status, TargetAddress about, Sent sent, Refusal wrong, HttpServerRequest request) {
        Wanted wanted = sent.wanted();
        Values values =
                new Values(
                        wanted.kind(),
                        wanted.audience(),
                        wanted.words(),
                        wanted.tags(),
                        0,
                        true,
                        wanted.key(),
                        sent.from,
                        sent.to);
        String page = address() + "/targets/" + about + "/new";
        return pages.show(
                status, forms.begin(about, values, wrong, sent.isPreview()), page, request);
    }

    private String address() {
        return "/readings/" + Ids.inAddress(here.reading().id);
    }
}
