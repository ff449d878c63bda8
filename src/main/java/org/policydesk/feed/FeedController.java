package org.policydesk.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where calendar programs read: no session, answers 304 to what they have already, and slows down who guesses or asks too often. */
@RestController
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final FeedThrottle throttle;

    FeedController(CalendarFeeds feeds, FeedThrottle throttle) {
        this.feeds = feeds;
        this.throttle = throttle;
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        FeedToken sought = FeedToken.of(token);
        if (!throttle.admitsAddress(address) || sought.isWellFormed() && !throttle.admits(sought)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(FeedThrottle.WINDOW.toSeconds()))
                    .build();
        }
        try {
            return answer(feeds.read(token));
        } catch (FeedNotFoundException e) {
            throttle.wrong(address);
            return ResponseEntity.notFound().build();
        }
    }

    /** Anything else looks like an address that nobody has, not like a page to sign in to. */
    @RequestMapping("/feeds/**")
    ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().build();
    }

    /** Spring answers 304 where the program has this text already. */
    private static ResponseEntity<byte[]> answer(String calendar) {
        return ResponseEntity.ok()
                .eTag("\"" + FeedToken.digest(calendar).substring(0, 32) + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"policy-desk.ics\"")
                .contentType(CALENDAR)
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
