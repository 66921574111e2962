package org.scholion.web.person;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.scholion.domain.article.Ids;

/**
 * Everything that is kept about one person, as a ZIP: {@code person.json} for programs and {@code
 * person.html} for people. Read and written in pages, so that it takes as much memory for a
 * thousand annotations as for ten.
 */
@ApplicationScoped
public class PersonArchive {

    private static final int AT_ONCE = 200;

    record head() implements TemplateInstance {}

    record section(String name) implements TemplateInstance {}

    record entry(Map<String, String> values) implements TemplateInstance {}

    private final EntityManager database;
    private final ObjectMapper json;
    private final List<PersonSection> sections;

    PersonArchive(EntityManager database, ObjectMapper json, @All List<PersonRecords> features) {
        this.database = database;
        this.json = json;
        this.sections = features.stream().flatMap(one -> one.sections().stream()).toList();
    }

    private interface Row {
        void write(Map<String, String> values) throws IOException;
    }

    /** Does not close what it writes to. */
    public void write(long account, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("person.json"));
        writeJson(account, zip);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("person.html"));
        writeHtml(account, zip);
        zip.closeEntry();
        zip.finish();
    }

    private void writeJson(long account, OutputStream out) throws IOException {
        JsonGenerator generator = json.getFactory().createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.useDefaultPrettyPrinter();
        generator.writeStartObject();
        for (PersonSection section : sections) {
            generator.writeArrayFieldStart(section.name());
            each(section, account, generator::writePOJO);
            generator.writeEndArray();
        }
        generator.writeEndObject();
        generator.close();
    }

    private void writeHtml(long account, OutputStream out) throws IOException {
        say(out, new head());
        for (PersonSection section : sections) {
            say(out, new section(section.name()));
            each(section, account, values -> say(out, new entry(values)));
        }
    }

    private static void say(OutputStream out, TemplateInstance part) throws IOException {
        out.write(part.render().getBytes(StandardCharsets.UTF_8));
    }

    private void each(PersonSection section, long account, Row row) throws IOException {
        long after = Long.MIN_VALUE;
        List<Tuple> page;
        do {
            page = page(section, account, after);
            for (Tuple tuple : page) {
                row.write(values(tuple));
                after = tuple.get("id", Long.class);
            }
        } while (page.size() == AT_ONCE);
    }

    private List<Tuple> page(PersonSection section, long account, long after) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createQuery(section.query(), Tuple.class)
                                        .setParameter("account", account)
                                        .setParameter("after", after)
                                        .setMaxResults(AT_ONCE)
                                        .getResultList());
    }

    /** Ids as in addresses, moments by ISO 8601; what is not there is left out. */
    private static Map<String, String> values(Tuple tuple) {
        Map<String, String> values = new LinkedHashMap<>();
        for (TupleElement<?> element : tuple.getElements()) {
            Object value = tuple.get(element);
            if (value != null) {
                values.put(
                        element.getAlias(),
                        value instanceof Long id ? Ids.inAddress(id) : value.toString());
            }
        }
        return values;
    }
}
