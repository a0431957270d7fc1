/** Every AWS service this server has. A new one is a line here and a folder under services/. */
import { stsService } from '../services/sts/service.ts';
import type { Service } from '../wire/aws/service.ts';
import type { ServerConfig } from './config/options.ts';
import type { Engine } from './engine.ts';
import type { Logger } from './log/logger.ts';

export function listServices(_config: ServerConfig, _engine: Engine, _logger: Logger): readonly Service[] {
  return [stsService()];
}
