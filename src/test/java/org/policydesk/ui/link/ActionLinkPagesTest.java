package org.policydesk.ui.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.ReminderWorld;
import org.policydesk.reminder.Reminders;
import org.policydesk.support.As;
import org.policydesk.support.DeskTest;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a caller meets at the address of links in mails who tries too often, and what all others meet meanwhile. */
@DeskTest
class ActionLinkPagesTest {
    private static final Pattern LINK = Pattern.compile("/a/([A-Za-z0-9_-]+)");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Reminders reminders;

    @Autowired
    Tasks tasks;

    @Autowired
    ActionItems items;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @Test
    void guessingEndsInAPageThatSaysWhenToComeBackAndOthersGoOn() throws Exception {
        for (int i = 0; i < LinkThrottle.MOST_FAILURES; i++) {
            assertThat(ask(get("/a/guess" + i), "10.1.0.1", "zh-CN").getStatus())
                    .isEqualTo(404);
        }
        MockHttpServletResponse refused = ask(get("/a/guess"), "10.1.0.1", "zh-CN");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("600");
        assertThat(refused.getHeader("Cache-Control")).contains("no-store");
        assertThat(refused.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(text(refused)).contains("lang=\"zh-CN\"", "操作过于频繁，请十分钟后再试", "链接没有失效");
        assertThat(text(ask(get("/a/guess"), "10.1.0.1", "en"))).contains("lang=\"en\"", "try again in ten minutes");
        assertThat(text(ask(get("/a/guess"), "10.1.0.1", "de"))).contains("lang=\"zh-CN\"", "请十分钟后再试");
        assertThat(ask(get("/a/guess"), "10.1.0.2", "zh-CN").getStatus()).isEqualTo(404);
    }

    @Test
    void aGoodLinkDoesNothingForACallerWhoIsTurnedAwayAndWorksForThePersonElsewhere() throws Exception {
        ReminderWorld world = new ReminderWorld(profiles, items, people, directory, tasks);
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        long task = world.task(world.publish(company, "申报", LocalDate.of(2025, 3, 31)))
                .id();
        As.staff(reminders::tickNow);
        String link = link(manager);
        for (int i = 0; i <= LinkThrottle.MOST_FAILURES; i++) {
            ask(get("/a/guess" + i), "10.1.0.3", "zh-CN");
        }

        assertThat(ask(post(link), "10.1.0.3", "zh-CN").getStatus()).isEqualTo(429);
        assertThat(As.staff(() -> tasks.get(task)).card().acknowledged()).isFalse();

        assertThat(text(ask(post(link), "10.1.0.4", "zh-CN"))).contains("申报");
        assertThat(As.staff(() -> tasks.get(task)).card().acknowledged()).isTrue();
    }

    private String link(PersonRef person) {
        String mail = jdbc.sql("select plain from envelope where recipient_address = ?")
                .param(person.email())
                .query(String.class)
                .single();
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return "/a/" + link.group(1);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, String address, String language)
            throws Exception {
        return browser.perform(request.header("Accept-Language", language)
                        .locale(Locale.forLanguageTag(language))
                        .with(sent -> {
                            sent.setRemoteAddr(address);
                            return sent;
                        }))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
