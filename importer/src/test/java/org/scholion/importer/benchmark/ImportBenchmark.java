package org.scholion.importer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.scholion.domain.article.Edition;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.SampleArticle;
import org.scholion.importer.Source;
import org.scholion.importer.Suggestions;

/**
 * How long an import takes in a warm process, up to where the portal stores it, and whether ten
 * times the text takes about ten times as long. How to run it: docs/benchmarks.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class ImportBenchmark {

    /** How often the body of the article is repeated. */
    @Param({"1", "10"})
    int times;

    private final ArticleImporter importer = ArticleImporter.standard(Clock.systemUTC());
    private Source source;

    @Setup
    public void grow() throws IOException {
        String file = System.getProperty("scholion.article");
        String text = file == null ? SampleArticle.text() : Files.readString(Path.of(file));
        source =
                new Source(
                        "grown.md", LongArticle.of(text, times).getBytes(StandardCharsets.UTF_8));
    }

    /** The text alone. */
    @Benchmark
    public Edition read() throws RejectedSource {
        return importer.read(source);
    }

    /** The text, the claims and the audit: all that is worked out before it is stored. */
    @Benchmark
    public Suggestions readAndSuggest() throws RejectedSource {
        return Suggestions.of(importer.read(source));
    }

    public static void main(String[] arguments) throws RunnerException {
        String article = arguments.length == 0 ? null : "-Dscholion.article=" + arguments[0];
        OptionsBuilder options = new OptionsBuilder();
        options.include(ImportBenchmark.class.getSimpleName());
        new Runner((article == null ? options : options.jvmArgsAppend(article)).build()).run();
    }
}
