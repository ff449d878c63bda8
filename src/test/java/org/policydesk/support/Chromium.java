package org.policydesk.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser for tests: the one that CHROMIUM names, else one that is installed, else Debian's when we may install it, else
 * Playwright's own; where none can be had, a failure of one line says what to do.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser; assertions on its pages wait longer than by default, for machines with other work to do. */
    public static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Optional<Path> installed = found();
        boolean own = installed.isEmpty();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", own ? "0" : "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setHeadless(true);
        installed.ifPresent(options::setExecutablePath);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw new IllegalStateException(
                    "No browser: install chromium and fonts-noto-cjk (Debian: apt-get install chromium fonts-noto-cjk),"
                            + " or name one by the variable CHROMIUM.",
                    e);
        }
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One thread of one process at a time: tests run in several, and the second is to find what the first installed. */
    private static synchronized Optional<Path> found() {
        Path lock = Path.of("target", "browser-install.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return installed().or(Chromium::install);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), NAMES.stream())
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .filter(path -> hasChineseFont() || installFont());
    }

    private static Optional<Path> install() {
        if (mayInstall() && run("apt-get", "update") && run("apt-get", "install", "-y", "chromium", "fonts-noto-cjk")) {
            return Optional.of(Path.of("/usr/bin/chromium")).filter(Files::isExecutable);
        }
        return Optional.empty();
    }

    /** Pictures without a Chinese font show boxes; that is worth an attempt, not a failure. */
    private static boolean installFont() {
        if (mayInstall()) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "fonts-noto-cjk");
        }
        return true;
    }

    private static boolean hasChineseFont() {
        try {
            Process list = new ProcessBuilder("fc-list", ":lang=zh").start();
            return list.getInputStream().readAllBytes().length > 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "browser-install.log").toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
