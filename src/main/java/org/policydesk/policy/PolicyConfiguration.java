package org.policydesk.policy;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the module's settings. */
@Configuration
@EnableConfigurationProperties({LeadTimeDefaults.class, ImportLimits.class, FourEyesSettings.class})
class PolicyConfiguration {}
