package org.policydesk.ui.link;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.reminder.ActionLinks;
import org.policydesk.reminder.LinkPage;
import org.policydesk.reminder.MailAct;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Links in mails. Opening one only shows a page, so that whoever follows links in mails before people do (scanners, previews)
 * changes nothing; acting takes the button on it.
 */
@RestController
class ActionLinkPages {
    private static final String PATH = "/a/{token}";
    // The address is the key: neither caches nor the next site may learn it.
    static final HttpHeaders SECRET = secret();

    private final ActionLinks links;
    private final LinkThrottle throttle;
    private final MessageSource texts;
    private final Template page;

    ActionLinkPages(ActionLinks links, LinkThrottle throttle, MessageSource texts) throws IOException {
        this.links = links;
        this.throttle = throttle;
        this.texts = texts;
        this.page = Mustache.compiler()
                .emptyStringIsFalse(true)
                .compile(new ClassPathResource("pages/link.html").getContentAsString(StandardCharsets.UTF_8));
    }

    @GetMapping(PATH)
    ResponseEntity<String> look(@PathVariable String token, HttpServletRequest request) {
        return throttle.admits(request.getRemoteAddr()) ? answer(links.look(token), 0, request) : tooMany(request);
    }

    @PostMapping(PATH)
    ResponseEntity<String> act(
            @PathVariable String token, @RequestParam(defaultValue = "0") int days, HttpServletRequest request) {
        return throttle.admits(request.getRemoteAddr())
                ? answer(links.use(token, days), days, request)
                : tooMany(request);
    }

    private ResponseEntity<String> answer(LinkPage link, int days, HttpServletRequest request) {
        if (link.state() == LinkPage.State.UNKNOWN) {
            throttle.failed(request.getRemoteAddr());
        }
        Locale locale = link.act() == null ? request.getLocale() : Locale.forLanguageTag(link.locale());
        HttpStatus status =
                switch (link.state()) {
                    case OPEN, DONE -> HttpStatus.OK;
                    case EXPIRED, SETTLED -> HttpStatus.GONE;
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                };
        return html(status, values(link, days, locale));
    }

    private ResponseEntity<String> tooMany(HttpServletRequest request) {
        Map<String, Object> values = blank(request.getLocale());
        values.put("heading", text(request.getLocale(), "tooMany"));
        values.put("explained", text(request.getLocale(), "tooMany.what"));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(LinkThrottle.WINDOW.toSeconds()))
                .headers(SECRET)
                .body(page.execute(values));
    }

    private Map<String, Object> values(LinkPage link, int days, Locale locale) {
        Map<String, Object> values = blank(locale);
        boolean open = link.state() == LinkPage.State.OPEN;
        String state = open || link.state() == LinkPage.State.DONE
                ? link.state() + "." + link.act()
                : link.state().name();
        boolean postponed = link.state() == LinkPage.State.DONE && link.act() == MailAct.POSTPONE && days > 0;
        values.put("heading", text(locale, state));
        values.put("explained", postponed ? text(locale, "postponed", days) : text(locale, state + ".what"));
        values.put("title", link.title());
        values.put("member", link.memberName());
        values.put("due", link.due() == null ? "" : text(locale, "due", day(link.due(), locale)));
        values.put("acknowledge", open && link.act() == MailAct.ACKNOWLEDGE ? text(locale, "acknowledge") : "");
        values.put(
                "choices",
                open
                        ? link.days().stream()
                                .map(count -> Map.of("days", count, "label", text(locale, "days", count)))
                                .toList()
                        : List.of());
        values.put("task", link.taskId() == 0 ? "" : "/task/" + link.taskId());
        return values;
    }

    private Map<String, Object> blank(Locale locale) {
        Map<String, Object> values = new HashMap<>();
        List.of("explained", "title", "member", "due", "acknowledge", "task").forEach(name -> values.put(name, ""));
        values.put("choices", List.of());
        values.put("language", texts.getMessage("component.language", null, locale));
        values.put("desk", texts.getMessage("shell.name", null, locale));
        values.put("openTask", text(locale, "openTask"));
        return values;
    }

    private ResponseEntity<String> html(HttpStatus status, Map<String, Object> values) {
        return ResponseEntity.status(status).headers(SECRET).body(page.execute(values));
    }

    private static HttpHeaders secret() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        headers.setCacheControl(CacheControl.noStore());
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Robots-Tag", "noindex, nofollow");
        return HttpHeaders.readOnlyHttpHeaders(headers);
    }

    private String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(texts.getMessage("reminder.dateOfYear", null, locale), locale)
                .format(day);
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage("link." + key, arguments, locale);
    }
}
