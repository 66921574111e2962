package org.scholion.web.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged portal in a process of its own. */
final class RunningPortal implements AutoCloseable {

    private static final int SECONDS_TO_START = 90;

    /** As many at once as there are people; redirects are not followed. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path output;
    private final int port;

    private RunningPortal(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /**
     * Starts it on a free port; does not wait.
     *
     * @param folder where it is started; its data go into {@code data} below
     * @param environment in addition to the port
     */
    static RunningPortal in(Path folder, Map<String, String> environment) throws IOException {
        return of(System.getProperty("scholion.portal"), folder, environment);
    }

    /** The same of another build. */
    static RunningPortal of(String jar, Path folder, Map<String, String> environment)
            throws IOException {
        int port = freePort();
        Path output = Files.createTempFile(folder, "portal", ".log");
        ProcessBuilder java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-jar",
                                jar)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        java.environment().keySet().removeIf(name -> name.startsWith("SCHOLION_"));
        java.environment().put("SCHOLION_PORT", String.valueOf(port));
        java.environment().putAll(environment);
        return new RunningPortal(java.start(), output, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Waits until the portal says that it is open. */
    RunningPortal open() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!output().contains("Scholion is open at http://localhost:" + port)) {
            if (System.nanoTime() > end || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The portal did not open: " + output());
            }
        }
        return this;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** A request to it, to be completed. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form; redirects are not followed. */
    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks it to stop, and waits. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Kills it without a chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits until it has ended by itself. */
    int exitStatus() throws InterruptedException {
        return process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        kill();
    }
}
