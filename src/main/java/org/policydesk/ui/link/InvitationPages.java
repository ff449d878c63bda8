package org.policydesk.ui.link;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.account.InvitationLinks;
import org.policydesk.account.InvitationPage;
import org.policydesk.account.InvitationPage.State;
import org.policydesk.account.OwnAccount;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where an invited person sets their own password. It names the person only to who brings the link of their mail, and bounds how
 * often anybody may try, as links that act do.
 */
@RestController
class InvitationPages {
    private static final String PATH = "/invitation/{token}";

    private final InvitationLinks links;
    private final LinkThrottle throttle;
    private final MessageSource texts;
    private final Template page;

    InvitationPages(InvitationLinks links, LinkThrottle throttle, MessageSource texts) throws IOException {
        this.links = links;
        this.throttle = throttle;
        this.texts = texts;
        this.page = Mustache.compiler()
                .emptyStringIsFalse(true)
                .compile(new ClassPathResource("pages/invitation.html").getContentAsString(StandardCharsets.UTF_8));
    }

    @GetMapping(PATH)
    ResponseEntity<String> look(@PathVariable String token, HttpServletRequest request) {
        return throttle.admits(request.getRemoteAddr()) ? answer(links.look(token), request) : tooMany(request);
    }

    @PostMapping(PATH)
    ResponseEntity<String> accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        return throttle.admits(request.getRemoteAddr())
                ? answer(links.accept(token, password, again), request)
                : tooMany(request);
    }

    private ResponseEntity<String> answer(InvitationPage shown, HttpServletRequest request) {
        boolean unknown = shown.state() == State.UNKNOWN;
        if (unknown) {
            throttle.failed(request.getRemoteAddr());
        }
        Locale locale = unknown ? request.getLocale() : Locale.forLanguageTag(shown.locale());
        Map<String, Object> values = blank(locale);
        boolean open = shown.state() == State.OPEN;
        String state = "invitation.page." + shown.state();
        values.put("heading", text(locale, state, shown.name()));
        values.put("explained", text(locale, state + ".what"));
        values.put("email", open ? shown.email() : "");
        values.put("form", open);
        values.put("signIn", shown.state() == State.DONE ? text(locale, "invitation.page.signIn") : "");
        values.put("fault", fault(shown.fault(), locale));
        HttpStatus status =
                switch (shown.state()) {
                    case OPEN -> shown.fault().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
                    case DONE -> HttpStatus.OK;
                    case EXPIRED, ENDED -> HttpStatus.GONE;
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                };
        return ResponseEntity.status(status).headers(ActionLinkPages.SECRET).body(page.execute(values));
    }

    private String fault(String fault, Locale locale) {
        if (fault.isEmpty()) {
            return "";
        }
        return fault.equals("different")
                ? text(locale, "shell.password.different")
                : text(locale, "account.invalid.password." + fault);
    }

    private ResponseEntity<String> tooMany(HttpServletRequest request) {
        Map<String, Object> values = blank(request.getLocale());
        values.put("heading", text(request.getLocale(), "link.tooMany"));
        values.put("explained", text(request.getLocale(), "link.tooMany.what"));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(LinkThrottle.WINDOW.toSeconds()))
                .headers(ActionLinkPages.SECRET)
                .body(page.execute(values));
    }

    private Map<String, Object> blank(Locale locale) {
        Map<String, Object> values = new HashMap<>();
        List.of("email", "signIn", "fault").forEach(name -> values.put(name, ""));
        values.put("form", false);
        values.put("shortest", OwnAccount.SHORTEST);
        values.put("language", text(locale, "component.language"));
        values.put("desk", text(locale, "shell.name"));
        values.put("emailLabel", text(locale, "shell.login.email"));
        values.put("passwordLabel", text(locale, "shell.password.new"));
        values.put("againLabel", text(locale, "shell.password.again"));
        values.put("rule", text(locale, "shell.password.rule", OwnAccount.SHORTEST));
        values.put("save", text(locale, "invitation.page.save"));
        return values;
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
