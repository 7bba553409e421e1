export * from '../funnelTexts.ts';
