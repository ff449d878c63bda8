package org.policydesk.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of sending. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SendingSettings.class, BounceSettings.class})
class MailConfiguration {}
