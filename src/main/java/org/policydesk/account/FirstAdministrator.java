package org.policydesk.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Gives an empty installation its one administrator; the random password is printed once and kept nowhere. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {
    /** The address that the first administrator signs in with. */
    static final String EMAIL = "admin@policydesk.local";

    private final Persons persons;
    private final PasswordEncoder encoder;

    FirstAdministrator(Persons persons, PasswordEncoder encoder) {
        this.persons = persons;
        this.encoder = encoder;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (persons.isEmpty()) {
            String password = FirstPassword.random();
            try {
                persons.insert(
                        new NewPerson("系统管理员", EMAIL, null, Role.ADMINISTRATOR, null), encoder.encode(password), true);
            } catch (DuplicateKeyException another) {
                // A node that started at the same moment was faster, and has shown its password.
                return;
            }
            // To the console, never to the log, which may be kept and read by others.
            System.out.printf(
                    "%n  首次启动 / first start%n  账号 / account: %s%n  初始密码 / first password: %s%n"
                            + "  只显示这一次，登录后须修改 / shown once, to be changed at the first sign-in%n%n",
                    EMAIL, password);
        }
    }
}
