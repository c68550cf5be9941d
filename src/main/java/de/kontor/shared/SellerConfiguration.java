package de.kontor.shared;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the seller's data at the start, so that nothing runs with an incomplete legal notice. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Seller.class)
class SellerConfiguration {}
