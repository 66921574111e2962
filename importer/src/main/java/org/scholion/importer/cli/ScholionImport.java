package org.scholion.importer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.scholion.domain.article.Edition;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.RejectedSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Imports files and says what was found, as a report or as JSON. Exit status: 0, 2 (some file
 * rejected), 64.
 */
@Command(
        name = "scholion-import",
        mixinStandardHelpOptions = true,
        version = "scholion-import 0.1",
        description = "Takes scholarly articles apart and says what was found in them.",
        exitCodeOnInvalidInput = ScholionImport.USAGE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all files were imported", "2:some file was rejected", "64:wrong usage"})
public final class ScholionImport implements Callable<Integer> {

    static final int REJECTED = 2;
    static final int USAGE = 64;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Read all files as this format; else it is recognised.")
    private String format;

    @Option(names = "--json", description = "Print one JSON object per file, one per line.")
    private boolean json;

    @Option(
            names = "--quiet",
            description = "Print no report and no progress, only what was rejected.")
    private boolean quiet;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, and folders with files.")
    private List<Path> paths;

    private final PrintStream out;
    private final PrintStream err;
    private final ArticleImporter importer;

    /** The program with these streams instead of the process's own. */
    ScholionImport(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.importer = ArticleImporter.standard(clock);
    }

    /** Runs the program and ends the process with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs the program and returns its exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new ScholionImport(out, err, Clock.systemUTC()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (format != null && !importer.formatNames().contains(format)) {
            return usage(
                    "Unknown format '%s'; known: %s."
                            .formatted(format, String.join(", ", importer.formatNames())));
        }
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                return usage("There is no file or folder '%s'.".formatted(path));
            }
            files.addAll(filesIn(path));
        }
        return importAll(files);
    }

    private int usage(String sentence) {
        err.println(sentence);
        return USAGE;
    }

    private static List<Path> filesIn(Path path) throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile).filter(f -> !isHidden(f)).sorted().toList();
        }
    }

    private static boolean isHidden(Path file) {
        try {
            return Files.isHidden(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int importAll(List<Path> files) throws IOException {
        boolean allGood = true;
        try (ProgressBar progress = progress(files.size())) {
            for (Path file : files) {
                allGood &= importOne(file);
                if (progress != null) {
                    progress.step();
                }
            }
        }
        return allGood ? 0 : REJECTED;
    }

    /** A bar on standard error where that is a terminal, else null. */
    private ProgressBar progress(int files) {
        boolean wanted = !quiet && files > 1 && CommandLine.Help.Ansi.AUTO.enabled();
        return wanted
                ? new ProgressBarBuilder().setTaskName("Importing").setInitialMax(files).build()
                : null;
    }

    private boolean importOne(Path file) throws IOException {
        try {
            Edition edition = format == null ? importer.read(file) : importer.readAs(format, file);
            if (json) {
                out.println(ArticleJson.of(file.toString(), edition));
            } else if (!quiet) {
                new Report(out).print(file.toString(), edition);
            }
            return true;
        } catch (RejectedSource rejected) {
            if (json) {
                out.println(ArticleJson.rejected(file.toString(), rejected));
            } else {
                err.printf(
                        "%s:%d:%d: rejected: %s%n",
                        file, rejected.line(), rejected.column(), rejected.getMessage());
            }
            return false;
        }
    }
}
